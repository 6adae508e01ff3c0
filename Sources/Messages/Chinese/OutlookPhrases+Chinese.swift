import Training

extension OutlookPhrases {
  static let chinese = OutlookPhrases(
    today: Today(
      title: "谁可以上岗",
      group: { standing, count in
        switch standing {
        case .alone: "可以独立上岗（\(count) 人）"
        case .supervised: "上岗要有人带（\(count) 人）"
        case .no: "不能上岗（\(count) 人）"
        }
      },
      nobody: "没有人。",
      notAsked: { people in
        "不要求证书的："
          + people.map {
            "\($0.employee) \($0.name)（\($0.role)\($0.isConfirmed ? "" : "，未确认")）"
          }.joined(separator: "、")
      },
      notAskedCell: "不要求",
      about: { "\($0)：\($1)" }),
    matrix: Matrix(
      title: "上岗证一览",
      nothing: "—",
      mark: { certificate in
        (certificate.kind == .imported ? "（旧证）" : "")
          + (certificate.isSelfAttested ? "（自签）" : "")
      },
      legendHeading: "说明：",
      legend: { reason in
        switch reason {
        case .certificate(let status): meaning(status)
        case .learning: "限期拿证：还没有证书；日期是要拿到证书的最后一天"
        case .overdue: "逾期未拿证：过了期限还没有证书；日期是拿证期限"
        case .notRequired: "—：这个岗位不要求，也没有这个证书"
        }
      },
      imported: "（旧证）：由旧证转入，在哪里学、怎么考的，这里没有记录",
      selfAttested: "（自签）：店里只有本人，证书是本人签的"),
    expiring: Expiring(
      title: { "\($0) 天内要办的" },
      nothing: { "\($0) 天内没有要到期、要补学、要拿证的，也没有逾期的。" },
      onlyAbout: { "都是“\($0)”的。" },
      event: { event in
        switch event {
        case .expiry: "证书到期"
        case .retraining: "补学期限"
        case .deadline: "拿证期限"
        }
      },
      days: "天数",
      eventHeader: "事项",
      actionHeader: "要做的",
      action: { progress in
        switch progress.state {
        case .notYet(let from): "\(from) 起可以续证"
        case .readyToSign: "要求都达到了，请店长签发"
        case .notStarted, .underway:
          "\(way(progress.path))，还差 \(progress.missing.count) 项"
        }
      },
      relearn: { "重学：\($0.joined(separator: "、"))" },
      badSpan: { "“\($0)”不是天数。请写成 60、60d、60天 或 8周 这样。" }))

  private static func way(_ path: Progress.Path) -> String {
    switch path {
    case .first: "考证"
    case .renewal: "续证"
    case .again: "重新考证"
    }
  }

  private static func meaning(_ status: CertificateStatus) -> String {
    switch status {
    case .revoked: "已吊销：不能上岗；日期是从哪天起"
    case .suspended: "已暂停：不能上岗；日期是从哪天起"
    case .retrainingOverdue: "补学逾期：规则变了，没有按时重学；日期是补学期限"
    case .expired: "已过期：宽限期也过了，要重新考证；日期是到期日"
    case .inGrace: "宽限期：证书到期了，上岗要有人带；日期是宽限的最后一天"
    case .renewalDue: "该续证：可以独立上岗；日期是到期日"
    case .valid: "有效：可以独立上岗；日期是到期日"
    }
  }
}
