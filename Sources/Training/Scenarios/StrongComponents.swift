/// The strongly connected components of a directed graph (Tarjan 1972), without recursion.
enum StrongComponents {
  /// The components that no edge leads out of; vertices are the indices of `successors`.
  static func last(of successors: [[Int]]) -> [[Int]] {
    var search = Search(successors)
    for vertex in successors.indices { search.visit(vertex) }
    return search.components.filter { component in
      let members = Set(component)
      return component.allSatisfy { successors[$0].allSatisfy(members.contains) }
    }
  }

  private struct Search {
    let successors: [[Int]]
    var components: [[Int]] = []
    private var order: [Int?]
    private var lowest: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var visited = 0

    init(_ successors: [[Int]]) {
      self.successors = successors
      order = Array(repeating: nil, count: successors.count)
      lowest = Array(repeating: 0, count: successors.count)
      isOpen = Array(repeating: false, count: successors.count)
    }

    mutating func visit(_ root: Int) {
      guard order[root] == nil else { return }
      var calls: [(vertex: Int, next: Int)] = [(root, 0)]
      enter(root)
      while let (vertex, next) = calls.last {
        guard next < successors[vertex].count else {
          calls.removeLast()
          leave(vertex)
          if let caller = calls.last?.vertex {
            lowest[caller] = min(lowest[caller], lowest[vertex])
          }
          continue
        }
        calls[calls.count - 1].next += 1
        let successor = successors[vertex][next]
        if let earlier = order[successor] {
          if isOpen[successor] { lowest[vertex] = min(lowest[vertex], earlier) }
        } else {
          enter(successor)
          calls.append((successor, 0))
        }
      }
    }

    private mutating func enter(_ vertex: Int) {
      (order[vertex], lowest[vertex]) = (visited, visited)
      visited += 1
      open.append(vertex)
      isOpen[vertex] = true
    }

    private mutating func leave(_ vertex: Int) {
      guard lowest[vertex] == order[vertex] else { return }
      var component: [Int] = []
      while let last = open.popLast() {
        isOpen[last] = false
        component.append(last)
        if last == vertex { break }
      }
      components.append(component)
    }
  }
}
