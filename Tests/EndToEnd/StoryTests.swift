import Foundation
import Samples
import Testing

/// What a store does over months, screen by screen; `Stories/README.md` says how to write one.
struct StoryTests {
  @Test(arguments: try Story.all())
  func `the program does as the story says`(_ story: Story) throws {
    let played = try story.played()
    guard !Transcript.isRecording else {
      try played.write(to: story.url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(story), look at the difference and run without RECORD")
      return
    }
    let expected = story.text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = played.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, lines) in zip(expected, found).enumerated() where lines.0 != lines.1 {
      Issue.record(
        """
        \(story):\(number + 1): the program says otherwise
          expected: \(lines.0)
          found:    \(lines.1)
        """)
      return
    }
    #expect(expected.count == found.count, "\(story): one goes on where the other ends")
  }

  @Test func `there are stories, each in a language, and every line of them means something`()
    throws
  {
    let stories = try Story.all()
    #expect(!stories.isEmpty)
    for story in stories {
      #expect(story.language != nil, "\(story): its name ends with no language")
      #expect(story.strangers == [], "\(story)")
      #expect(story.text.contains("\n  "), "\(story) shows no screen: record it with RECORD=1")
    }
  }
}
