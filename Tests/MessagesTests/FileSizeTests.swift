import Testing

@testable import Messages

struct FileSizeTests {
  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1000, "1 kB"), (999_999, "999 kB"), (1_000_000, "1.0 MB"),
    (1_290_000, "1.2 MB"), (999_999_999, "999.9 MB"), (2_000_000_000, "2.0 GB"),
  ])
  func `a size is short, and never rounded up`(bytes: Int, text: String) {
    #expect(fileSize(bytes) == text)
  }
}
