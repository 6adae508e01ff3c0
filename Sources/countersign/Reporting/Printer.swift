import ArgumentParser
import Foundation
import Messages

/// Prints text through the system's `lp`, and finds the real cause when that cannot be.
enum Printer {
  enum Failure: Error {
    case noProgram
    case noService
    case unknownPrinter(String, known: [String])
    case noDefault(known: [String])
    case other(String)

    func sentence(_ phrases: CommandPhrases) -> String {
      switch self {
      case .noProgram: phrases.noPrintProgram
      case .noService: phrases.noPrintService
      case .unknownPrinter(let name, let known): phrases.unknownPrinter(name, known)
      case .noDefault(let known): phrases.noDefaultPrinter(known)
      case .other(let reason): phrases.printFailed(reason)
      }
    }
  }

  static func print(_ text: String, on printer: String?) throws {
    guard let lp = SystemProgram.path(of: "lp") else { throw Failure.noProgram }
    let target = printer.map { ["-d", $0] } ?? []
    let (status, message) = try run(lp, target + ["-t", "Countersign", "--", "-"], input: text)
    guard status != 0 else { return }
    // lp says the same whether the service or only the printer is missing: ask lpstat.
    guard let lpstat = SystemProgram.path(of: "lpstat") else { throw Failure.other(message) }
    let service = try run(lpstat, ["-r"]).output
    guard service.contains("is running") else { throw Failure.noService }
    let known = try run(lpstat, ["-e"]).output.split(separator: "\n").map(String.init)
    switch printer {
    case let name? where !known.contains(name): throw Failure.unknownPrinter(name, known: known)
    case nil where message.contains("default"): throw Failure.noDefault(known: known)
    default: throw Failure.other(message)
    }
  }

  /// Prints what a command was asked for, on the default printer where none is named, and says so;
  /// exits with 1 where that cannot be.
  static func deliver(_ text: String, on printer: String, _ phrases: CommandPhrases) throws {
    let printer = printer.isEmpty ? nil : printer
    do {
      try print(printable(text), on: printer)
      complain(phrases.printed(printer))
    } catch let error as Failure {
      complain(error.sentence(phrases))
      throw ExitCode.failure
    }
  }

  private static func run(
    _ program: String, _ arguments: [String], input: String = ""
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    let (typed, printed) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
    (process.standardInput, process.standardOutput, process.standardError) = (
      typed, printed, printed
    )
    do {
      try process.run()
      try? typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? typed.fileHandleForWriting.close()
      let output = try printed.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return (
        process.terminationStatus,
        String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      )
    } catch {
      throw Failure.other(error.localizedDescription)
    }
  }
}
