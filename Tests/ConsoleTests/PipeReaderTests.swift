import Foundation
import Testing

@testable import Console

@Suite struct PipeReaderTests {
  private final class Echo: @unchecked Sendable {
    var text = ""
  }

  private func reader(holding bytes: [UInt8], closing: Bool = true) throws -> (
    PipeReader, Echo, FileHandle
  ) {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
    if closing { try pipe.fileHandleForWriting.close() }
    let echo = Echo()
    let reader = PipeReader(
      descriptor: dup(pipe.fileHandleForReading.fileDescriptor), echo: { echo.text += $0 })
    return (reader, echo, pipe.fileHandleForWriting)
  }

  @Test func readsLinesAndEchoesThemBehindTheirPrompts() throws {
    let (reader, echo, _) = try reader(holding: Array("1001\n王芳\r\n最后".utf8))
    #expect(reader.readLine(prompt: "工号: ", timeLimit: nil) == .line("1001"))
    #expect(reader.readLine(prompt: "> ", timeLimit: nil) == .line("王芳"))
    #expect(reader.readLine(prompt: "> ", timeLimit: nil) == .line("最后"))
    #expect(reader.readLine(prompt: "> ", timeLimit: nil) == .endOfInput)
    #expect(echo.text == "工号: 1001\n> 王芳\n> 最后\n> \n")
  }

  @Test func brokenUTF8IsReadAndEchoedWithoutControls() throws {
    let (reader, echo, _) = try reader(holding: [0xFF, 0x1B, 0x41, 0x0A])
    #expect(reader.readLine(prompt: "", timeLimit: nil) == .line("\u{FFFD}\u{1B}A"))
    #expect(echo.text == "\u{FFFD}A\n")
  }

  @Test func aTimeLimitEndsTheWait() throws {
    let (reader, _, writer) = try reader(holding: [], closing: false)
    defer { try? writer.close() }
    #expect(reader.readLine(prompt: "", timeLimit: .milliseconds(1)) == .timedOut)
  }

  @Test func anEndlessLineIsCut() throws {
    // More than a pipe holds, so it is written from beside.
    let pipe = Pipe()
    let length = PipeReader.longestLine * 3
    let writer = pipe.fileHandleForWriting
    Thread.detachNewThread {
      try? writer.write(contentsOf: Data(repeating: 0x61, count: length) + Data("\nnext\n".utf8))
      try? writer.close()
    }
    let reader = PipeReader(
      descriptor: dup(pipe.fileHandleForReading.fileDescriptor), echo: { _ in })
    guard case .line(let line) = reader.readLine(prompt: "", timeLimit: nil) else {
      Issue.record("no line")
      return
    }
    #expect(line.count <= PipeReader.longestLine)
    #expect(line.allSatisfy { $0 == "a" })
    #expect(reader.readLine(prompt: "", timeLimit: nil) == .line("next"))
  }
}
