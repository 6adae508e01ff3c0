extension SampleContent {
  /// Where the incidents stand.
  static let table = "content/escalation/incidents.yaml"

  /// With two incidents, one of severity 1, and what the card on the wall says besides.
  static var withWallCard: SampleContent {
    var content = SampleContent()
    content.files[table] = """
      format: 1
      source: {zh: 出处, en: Source}
      asOf: 2026-11
      again: {1: 7, 2: 14, 3: 30, 4: 60}
      contacts:
        supervisor: {zh: 当班主管, en: shift supervisor}
        acquirer: {zh: "收单行：{{hotline}}", en: "acquirer: {{hotline}}"}
      times:
        at-once: {zh: 马上, en: at once}
        same-day: {zh: 当天, en: the same day}
      evidence:
        slip: {zh: 签购单, en: the slip}
        receipt: {zh: 收银小票, en: the receipt}
      neverKept:
        photo: {text: {zh: 卡的照片, en: a photo of the card}, why: {zh: 会被盗刷, en: others could pay}}
      numbers:
        merchant-number: {zh: 商户号, en: Merchant}
        terminal-number: {zh: 终端号, en: Terminal}
        batch: {zh: 批次号, en: Batch}
        voucher: {zh: 凭证号, en: Voucher}
        reference: {zh: 参考号, en: Reference}
        amount: {zh: 金额, en: Amount}
        last-four: {zh: 卡号, en: Card}
      sayings:
        promise: {fault: promise, text: {zh: 一定退, en: A refund for sure}, why: {zh: 说了不算, en: Not yours to say}}
        blame: {fault: tone, text: {zh: 您的错, en: Your mistake}, why: {zh: 不礼貌, en: Rude}}
        later: {fault: delay, text: {zh: 明天再说, en: Tomorrow}, why: {zh: 太晚, en: Too late}}
      card:
        rules: [{zh: 先停, en: Stop}]
        numbers: [hotline]
        ready: [{zh: 商户号, en: Merchant number}]
        say: {zh: 我是, en: This is}
        genuine: [{zh: 自己拨, en: Dial yourself}]
        never: [{zh: 密码, en: A PIN}]
        names: {acquirer: {zh: 收单行, en: acquirer}}
        times: {at-once: {zh: 马上, en: now}}
        firsts: {gone: {zh: 查, en: look}}
      incidents:
        - id: gone
          title: {zh: 走了, en: Gone}
          initials: zl
          severity: 2
          first: {zh: 先查这笔, en: Look the sale up}
          contacts: [{who: supervisor, within: at-once}, {who: acquirer, within: same-day}]
          notSay: [promise, blame, later]
          never: {zh: 不再刷, en: Never again}
        - id: caller
          title: {zh: 骗子电话, en: Fraud call}
          initials: pzdh
          severity: 1
          first: {zh: 挂断, en: Hang up}
          contacts: [{who: supervisor, within: at-once}]
          notSay: [promise, blame, later]
          never: {zh: 不报密码, en: Never a PIN}
      """
    return content
  }
}
