import Messages
import Testing

@testable import countersign

/// What the argument parser says is read off its sentences, so a new parser may not change them unseen.
@Suite struct ArgumentFaultTests {
  private func fault(_ typed: String) -> ArgumentFault? {
    do {
      _ = try Countersign.parseAsRoot(typed.split(separator: " ").map(String.init))
      return nil
    } catch {
      return ArgumentFault(
        message: Countersign.message(for: error), Countersign.fullMessage(for: error))
    }
  }

  @Test(
    arguments: [
      ("employees disable 1001", .missing("--reason")),
      ("employees disable", .missing("<employee>")),
      ("employees disable 1001 --reason", .noValue(option: "--reason")),
      ("report --fromat csv", .unknownOption("--fromat", nearest: "--format")),
      ("lookup 68 --xyzzy-plugh", .unknownOption("--xyzzy-plugh", nearest: nil)),
      ("setup now please", .unexpected(["now", "please"])),
      ("setup now", .unexpected(["now"])),
      ("report --format xml", .badValue("xml", of: "--format", allowed: ["text", "csv", "json"])),
      ("lookup 68 --lang fr", .badValue("fr", of: "--lang", allowed: ["zh", "en"])),
      ("--lock-after soon", .badValue("soon", of: "--lock-after", allowed: [])),
    ] as [(String, ArgumentFault.Kind)])
  func whatIsWrongIsUnderstood(_ typed: String, _ expected: ArgumentFault.Kind) {
    #expect(fault(typed)?.kind == expected)
  }

  @Test func aWordThatIsNoSubcommandIsTold() throws {
    guard
      case .unknownSubcommand(let typed, let nearest, let names) = fault("employees disabel 1001")?
        .kind
    else {
      Issue.record("not read")
      return
    }
    #expect(typed == "disabel" && nearest == "disable" && names.contains("import"))
  }

  @Test func theSentenceIsInTheLanguageOfTheScreenWithAnExample() throws {
    let found = try #require(fault("employees disable 1001"))
    let chinese = Phrasebook.of(.zh).commands.argumentFault(found)
    #expect(chinese.contains("少了 --reason（原因）。"))
    #expect(chinese.contains("例如：countersign employees disable 1001 --reason 原因"))
    let english = Phrasebook.of(.en).commands.argumentFault(found)
    #expect(english.hasPrefix("--reason is missing (Why)."))
    #expect(english.contains("Example: countersign employees disable 1001 --reason"))
  }

  @Test func helpAndVersionAreNoFaults() {
    #expect(fault("--help") == nil && fault("--version") == nil)
  }
}
