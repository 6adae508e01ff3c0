import Content

/// What `check` and `explain` say besides the problems.
package struct CheckPhrases: Sendable {
  package let passed: @Sendable (_ files: Int) -> String
  package let failed: @Sendable (_ errors: Int, _ warnings: Int) -> String
  /// How to see an example of `code`.
  package let example: @Sendable (_ code: String) -> String
  /// Before any teaching: the content is broken. The first `shown` problems stand above; `folder` is nil
  /// for the program's own.
  package let broken: @Sendable (_ count: Int, _ shown: Int, _ folder: String?) -> String
  /// Before the trainer opens: the store's own drills are not as they should be written. The first of the
  /// problems stand above.
  package let spared: @Sendable (_ count: Int) -> String
  /// Beside those: days off are written under a number that nobody has; `near` are numbers like it.
  package let nobodyOff: @Sendable (_ number: String, _ near: [String]) -> String
  package let badReleaseName: @Sendable (_ typed: String) -> String
  package let released: @Sendable (_ name: String, _ files: Int) -> String
  package let notReleased: @Sendable (_ name: String) -> String
  /// The release of this name was written down before, for other content.
  package let releaseReused: @Sendable (_ name: String) -> String
  package let newFile: @Sendable (_ path: String) -> String
  package let editedFile: @Sendable (_ path: String) -> String
  package let removedFile: @Sendable (_ path: String) -> String
  package let accepted: @Sendable (_ count: Int) -> String
  package let acceptedPair: @Sendable (_ translation: Translation, _ folder: String) -> String
  package let notAccepted: String
  /// How the content stands to what was written down of it.
  package let state: @Sendable (State) -> String
  package let nameTheFolder: @Sendable (_ option: String) -> String
  package let noSuchFolder: @Sendable (_ typed: String) -> String
  /// A file was named; `holder` is the content folder that it lies in, if it is in one.
  package let noFolder: @Sendable (_ typed: String, _ holder: String?) -> String
  package let tryHolder: @Sendable (_ holder: String) -> String
  package let unknownCode: @Sendable (_ typed: String, _ count: Int) -> String
  package let wrongExample: @Sendable (_ file: String) -> String
  package let rightExample: String
  package let slipsHeading: String

  package struct State: Sendable {
    package let release: Release
    /// How many texts nobody has accepted in both languages.
    package let unaccepted: Int

    package init(release: Release, unaccepted: Int) {
      (self.release, self.unaccepted) = (release, unaccepted)
    }
  }

  package enum Release: Sendable {
    case none
    /// There is a list, and it names no release.
    case unreadable
    case known(ContentRelease)
  }
}

/// The command that checks `folder`, or the program's own content.
func checkCommand(_ folder: String?) -> String {
  "countersign check" + (folder.map { " " + shellWord($0) } ?? "")
}
