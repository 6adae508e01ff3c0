import Foundation
import Samples
import Testing

/// Lines that somebody adds to journals by hand, each with a chain that hangs together.
struct ForgedLinesTests {
  private let store: TestStore

  init() throws {
    store = try TestStore()
    try store.add("1001", "王芳")
  }

  /// Adds a line to a journal; `members` are those that its kind has.
  private func forge(_ members: String, in journal: String) throws {
    let told = try store.shell(
      """
      f=\(journal); n=$(($(wc -l < $f) + 1)); p=$(tail -n 1 $f | tr -d '\\n' | sha256sum | cut -c1-64)
      printf '{"v":1,"seq":%s,"id":"\(UUID())","at":"2026-11-26T09:00:00.000+08:00","by":"9001",%s,"prev":"%s"}\\n' \
        $n '\(members)' $p >> $f
      """)
    try #require(told.isEmpty, "\(told)")
  }

  private func expectClean(_ text: String) {
    let driving = text.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
    }
    #expect(driving.isEmpty && !text.contains("\n合格"), "\(text)")
  }

  @Test func `nothing in them drives a screen, a report or a file`() throws {
    defer { Kept.remove(store.home) }
    let hostile = #"好\u001b]0;x\u0007\u001b[2J\u202e坏\n合格"#
    try forge(
      #""type":"settingsChanged","language":"zh","timeZone":"Asia/Shanghai","name":"\#(hostile)""#,
      in: "store.jsonl")
    try forge(
      #""type":"employed","from":"2026-11-20","store":"\#(hostile)""#,
      in: "employees/1001/journal.jsonl")
    try forge(
      #""type":"left","from":"2026-11-21","reason":"\#(hostile)""#,
      in: "employees/1001/journal.jsonl")
    expectClean(try store.visit("9001", TestStore.pin, "员工 1001", "bg 1001", "bg transcript 1001"))
    for arguments in [["report", "transcript", "1001"], ["heads"], ["verify"]] {
      let said = try Built.run(arguments, home: store.home)
      #expect(said.output.contains("好") || arguments == ["verify"], "\(said)")
      expectClean(said.output + said.errors)
    }
    _ = try store.run("employees", "export", "1001", "--output", store.file("export").path)
    expectClean(try store.text("export"))
  }

  @Test func `whoever has a PIN is asked for it though the power failed when it was made void`()
    throws
  {
    try forge(#""type":"pinReset","reason":"x""#, in: "employees/9001/journal.jsonl")
    let stranger = try store.visit("9001", "135790", "", "tc")
    #expect(stranger.contains("密码不对") && !stranger.contains("9001 › "), "\(stranger)")
    let owner = try store.visit("9001", TestStore.pin, "tc")
    #expect(owner.contains("9001 › ") && !owner.contains("密码不对"), "\(owner)")
    // It is on record again, so that commands take it.
    #expect(try store.run("employees", "add", "1002", "李娜", secrets: TestStore.pin).status == 0)
  }

  @Test func `a time zone is no file of somebody's choice`() throws {
    defer { Kept.remove(store.home) }
    let pipe = store.file("zone")
    try #require(mkfifo(pipe.path, 0o600) == 0)
    try forge(
      #""type":"settingsChanged","language":"zh","timeZone":"\#(pipe.path)","name":"城东店""#,
      in: "store.jsonl")
    let till = try PseudoTerminal([], home: store.home)
    #expect(till.shows("工号: ", within: 60), "\(till.transcript)")
    till.enter("tc")
    #expect(till.exitStatus() == 0)
  }

  @Test(arguments: ["mkfifo history", "ln -s ../9001/journal.jsonl history"])
  func `a history that is no file is none`(making: String) throws {
    defer { Kept.remove(store.home) }
    let told = try store.shell("cd employees/9001 && \(making) && ln -s ../../over history.new")
    try #require(told.isEmpty, "\(told)")
    let till = try PseudoTerminal([], home: store.home)
    #expect(till.shows("工号: "))
    till.enter("9001")
    #expect(till.shows("密码"), "\(till.transcript)")
    till.enter(TestStore.pin)
    #expect(till.shows("9001 › ", within: 60), "\(till.transcript)")
    // The line before: nothing of what the link leads to.
    till.type("\u{1B}[A")
    till.enter("jd")
    #expect(till.shows("9001 › "), "\(till.transcript)")
    #expect(!till.transcript.contains("prev"), "\(till.transcript)")
    till.enter("tc")
    #expect(till.exitStatus() == 0)
    #expect(!FileManager.default.fileExists(atPath: store.file("over").path))
  }
}
