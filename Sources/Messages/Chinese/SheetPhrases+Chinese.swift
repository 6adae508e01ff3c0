extension SheetPhrases {
  static let chinese = SheetPhrases(
    title: "培训签到表",
    subject: "培训内容",
    day: "日期",
    place: "地点",
    trainer: "讲师",
    signature: "签字",
    remarks: "备注",
    endings: ["讲师签字", "店长签字", "日期", "公章（盖章处）"])
}
