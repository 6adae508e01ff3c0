extension SheetPhrases {
  static let english = SheetPhrases(
    title: "Training sign-in sheet",
    subject: "Subject",
    day: "Date",
    place: "Place",
    trainer: "Trainer",
    signature: "Signature",
    remarks: "Remarks",
    endings: ["Trainer’s signature", "Manager’s signature", "Date", "Stamp"])
}
