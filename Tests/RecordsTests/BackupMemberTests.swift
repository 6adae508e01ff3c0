import Testing

@testable import Records

struct BackupMemberTests {
  private static let good = [
    BackupMember(.folder, "countersign-backup/"),
    BackupMember(.file, "countersign-backup/BACKUP.json", size: 500),
    BackupMember(.folder, "countersign-backup/records"),
    BackupMember(.file, "countersign-backup/records/a..b", size: 0),
  ]

  @Test func `what a backup holds is let in`() throws {
    try BackupMember.check(Self.good)
  }

  @Test(arguments: [
    (BackupMember(.file, "/etc/passwd"), BackupProblem.unsafeMember("/etc/passwd")),
    (BackupMember(.file, "../x"), .unsafeMember("../x")),
    (
      BackupMember(.file, "countersign-backup/../../x"),
      .unsafeMember("countersign-backup/../../x")
    ),
    (BackupMember(.folder, "countersign-backup/./"), .unsafeMember("countersign-backup/./")),
    (BackupMember(.file, "countersign-backup//x"), .unsafeMember("countersign-backup//x")),
    (BackupMember(.file, "countersign-backup/"), .unsafeMember("countersign-backup/")),
    (
      BackupMember(.other, "countersign-backup/x -> /etc"),
      .unsafeMember("countersign-backup/x -> /etc")
    ),
    (BackupMember(.file, "photo.jpg"), .foreignMember("photo.jpg")),
    (BackupMember(.file, "countersign-backup2/x"), .foreignMember("countersign-backup2/x")),
    (
      BackupMember(.file, "countersign-backup/BACKUP.json"),
      .foreignMember("countersign-backup/BACKUP.json")
    ),
    (BackupMember(.file, "countersign-backup/x", size: 8 << 30), .tooLarge),
    (BackupMember(.file, "countersign-backup/x", size: .max), .tooLarge),
  ])
  func `the first wrong member is told`(member: BackupMember, problem: BackupProblem) {
    #expect(throws: problem) {
      try BackupMember.check(Self.good + [member, BackupMember(.file, "/later")])
    }
  }
}
