import ArgumentParser

@main
struct Countersign: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "countersign",
    abstract: "会签: trains the people at card terminals, and proves that they were trained.",
    discussion: """
      Without a subcommand the trainer opens: type your employee number and follow the screen.
      不带子命令就打开培训程序：输入工号，照屏幕做。
      """,
    version: version,
    subcommands: [
      ShellCommand.self, LookupCommand.self, ReportCommand.self, CheckCommand.self,
      ExplainCommand.self, AnswerFlagCommand.self, SetupCommand.self, EmployeesCommand.self,
      KeysCommand.self, VerifyCommand.self, HeadsCommand.self, DoctorCommand.self,
      MergeCommand.self,
    ],
    defaultSubcommand: ShellCommand.self)

  static func main() {
    keepStandardDescriptors()
    main(nil)
  }
}
