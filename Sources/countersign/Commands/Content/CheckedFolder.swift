import ArgumentParser
import Foundation
import Messages
import Records

/// The folder that `check` and others look at whose content may be broken.
struct CheckedFolder {
  let url: URL
  /// As somebody named it; nil for the program's own content.
  let typed: String?

  /// Nobody named it in the command.
  let isUnnamed: Bool

  /// Before the names of files.
  var shown: String { typed ?? url.path }

  /// The folder `named` in the command, else the one that content is taken from; says so, and exits, if
  /// there is none.
  init(named: String?, _ words: Phrasebook) throws {
    typed = Folders.typedContent(named)
    isUnnamed = named == nil
    guard let named else {
      let looked = Folders.contentCandidates(named: nil)
      guard let found = looked.first(where: Folders.holdsContent) else {
        complain(words.commands.contentNotFound(looked.map(\.path)))
        throw ExitCode.failure
      }
      url = found
      return
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: named, isDirectory: &isFolder) else {
      complain(words.check.noSuchFolder(named))
      throw ExitCode.validationFailure
    }
    guard isFolder.boolValue else {
      complain(words.check.noFolder(named, Self.holder(of: named)))
      throw ExitCode.validationFailure
    }
    url = URL(fileURLWithPath: named)
  }

  /// The store's own values, which belong to the content that is taught there.
  var ownValues: URL? {
    let values = Home(Folders.home(named: nil)).storeValues
    return isUnnamed && FileManager.default.fileExists(atPath: values.path) ? values : nil
  }

  /// The content folder that this one lies in, named in the same way; nil when it holds content itself, or
  /// lies in none.
  var holder: String? {
    Self.holdsContent(url.path) ? nil : typed.flatMap(Self.holder)
  }

  private static func holder(of typed: String) -> String? {
    var path = typed
    for _ in 0..<6 {
      let isShort = path.isEmpty || path.hasSuffix(".")
      let parent =
        isShort
        ? URL(fileURLWithPath: path.isEmpty ? "." : path).deletingLastPathComponent().path
        : (path as NSString).deletingLastPathComponent
      path = parent.isEmpty ? "." : parent
      if holdsContent(path) { return path }
    }
    return nil
  }

  private static func holdsContent(_ path: String) -> Bool {
    Folders.holdsContent(URL(fileURLWithPath: path))
  }
}
