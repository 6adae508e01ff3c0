import Training

/// What a manager does with certificates, by the word for it after `证书`.
enum CertificateAct: CaseIterable {
  case sign, suspend, reinstate, revoke

  init?(typed: String) {
    let word = ReplyFolding.folded(typed)
    guard let act = CertificateAct.allCases.first(where: { $0.names.contains(word) }) else {
      return nil
    }
    self = act
  }

  /// Chinese, its pinyin initials, English, and what else people type.
  private var names: [String] {
    switch self {
    case .sign: ["签发", "qf", "sign", "续证", "xz", "renew", "签"]
    case .suspend: ["暂停", "zt", "suspend"]
    case .reinstate: ["恢复", "hf", "reinstate"]
    case .revoke: ["吊销", "dx", "revoke"]
    }
  }
}
