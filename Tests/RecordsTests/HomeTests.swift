import Foundation
import Testing
import Training

@testable import Records

@Suite struct HomeTests {
  private let test: TestHome

  init() throws {
    test = try TestHome()
  }

  private func add(_ numbers: String...) throws {
    for number in numbers {
      let id = try #require(EmployeeID(number))
      let record = try EmployeeRecord(id, in: test.home, run: UUID(), isSimulated: false)
      try record.append(
        .added(EventBody.Added(name: number, confirmed: false)), at: test.now())
    }
  }

  @Test func everybodyIsWhoHasAJournal() throws {
    try add("1002", "0012", "12", "A7")
    let stray = test.home.employees.appending(path: "no journal")
    try FileManager.default.createDirectory(at: stray, withIntermediateDirectories: false)
    #expect(test.home.everybody().map(\.text).sorted() == ["0012", "1002", "12", "A7"])
    #expect(test.home.knows(try #require(EmployeeID("0012"))))
    #expect(!test.home.knows(try #require(EmployeeID("0013"))))
  }

  @Test func aLinkIsNobodysFolder() throws {
    let elsewhere = test.home.root.appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: false)
    let folder = test.home.folder(of: test.employee)
    try FileManager.default.createSymbolicLink(at: folder, withDestinationURL: elsewhere)
    // A report must not pass over it in silence.
    #expect(test.home.everybody() == [test.employee])
    #expect(throws: JournalError.notAFile(path: folder.path)) { try test.record() }
    #expect(throws: JournalError.notAFile(path: folder.path)) {
      try EmployeeRecord.reading(test.employee, in: test.home)
    }
    try FileManager.default.removeItem(at: folder)
    let record = try test.record()
    try FileManager.default.createSymbolicLink(at: folder, withDestinationURL: elsewhere)
    #expect(throws: JournalError.notAFile(path: folder.path)) {
      try record.append(.added(EventBody.Added(name: "王芳", confirmed: false)), at: test.now())
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == [])
  }

  @Test func nearNumbersAreThoseOneSlipAway() throws {
    try add("1001", "1010", "2001", "9999")
    let near = test.home.numbersNear(try #require(EmployeeID("1011"))).map(\.text)
    #expect(near == ["1001", "1010"])
  }

  @Test func aHomeThatCannotBeMadeIsTold() throws {
    test.isDamaged = true
    let file = test.home.root.appending(path: "file")
    try Data().write(to: file)
    #expect(throws: FileError.self) { try Home(file.appending(path: "home")).prepare() }
  }

  @Test(arguments: [
    ("/home/x/countersign", false), ("/", false), ("/srv/shop", true), ("/srv/shop/a/b", true),
    ("/srv/shops", false), ("/srv/shop/local/a", false), ("/srv/shop records/a", true),
    ("/srv/shop\t2", true), ("/mnt/drive/a", true), ("/mnt/drive2", false), ("/mnt/over/a", true),
  ])
  func `a folder is on the network when what holds it most closely is`(
    path: String, isOnNetwork: Bool
  ) {
    let mounts = #"""
      /dev/sda1 / ext4 rw,relatime 0 0
      tmpfs /tmp tmpfs rw 0 0
      server:/shop /srv/shop nfs4 rw,vers=4.2 0 0
      /dev/sdb1 /srv/shop/local ext4 rw 0 0
      server:/r /srv/shop\040records cifs rw 0 0
      server:/t /srv/shop\0112 nfs rw 0 0
      /dev/sdc1 /mnt/over ext4 rw 0 0
      server:/o /mnt/over nfs rw 0 0
      me@server: /mnt/drive fuse.sshfs rw 0 0
      broken

      """#
    #expect(Home.isOnNetwork(path, mounts: mounts) == isOnNetwork)
  }

  @Test func `where nothing is known of mounts nothing is on the network`() {
    #expect(!Home.isOnNetwork("/x", mounts: ""))
  }
}
