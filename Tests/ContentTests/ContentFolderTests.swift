import Content
import Foundation
import Testing

struct ContentFolderTests {
  @Test(arguments: [
    ("content/courses/c/items/key-it-in.yaml.txt", "key-it-in.yaml"),
    ("content/courses/c/lessons/second.txt", "second.yaml"),
    ("content/exams/other.YML", "other.yaml"),
    ("content/store.yaml.txt", "store.yaml"),
    ("scenarios/other.yml", "other.yaml"),
  ])
  func `a file with the wrong ending is told with the right one`(
    _ path: String, _ better: String
  ) throws {
    var content = SampleContent()
    content.files[path] = "format: 1"
    #expect(
      try problems(content) == [
        Problem(.strayFile(betterName: better), at: Place(file: path))
      ])
  }

  @Test(arguments: ["content/README.txt", "content/translations.txt", "content/courses/c/todo.txt"])
  func `notes that lie about are nobody's business`(_ path: String) throws {
    var content = SampleContent()
    content.files[path] = "x"
    #expect(try problems(content) == [])
  }

  private func problems(_ content: SampleContent) throws -> [Problem] {
    let folder = try content.written()
    defer { try? FileManager.default.removeItem(at: folder) }
    return CheckedContent.found(in: folder)
  }
}
