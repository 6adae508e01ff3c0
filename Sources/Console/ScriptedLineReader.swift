/// Hands over prepared input; for tests.
package final class ScriptedLineReader: LineReader {
  private var inputs: ArraySlice<LineInput>
  package private(set) var prompts: [String] = []
  package private(set) var remembered: [String] = []
  package var completions: (_ word: String, _ line: String) -> [Completion] = { _, _ in [] }

  package init(_ inputs: [LineInput]) {
    self.inputs = inputs[...]
  }

  package convenience init(lines: [String]) {
    self.init(lines.map(LineInput.line))
  }

  package func readLine(prompt: String, timeLimit: Duration?) -> LineInput {
    prompts.append(prompt)
    return inputs.popFirst() ?? .endOfInput
  }

  package private(set) var prefilled: [String] = []

  package func prefill(_ text: String) { prefilled.append(text) }
  package func remember(_ line: String) { remembered.append(line) }
  package func useHistory(at path: String?) {}
  package func close() {}
}
