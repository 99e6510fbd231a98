// That nobody else says From<Words> for String is known; Self is a pattern, and a pattern tells a length.
struct Words(Vec<String>);
impl Into<String> for Words {
    fn into(self) -> String {
        let Self(words) = self;
        words.join(" ")
    }
}
struct Pile<T>(Vec<T>);
impl<T> Into<Vec<T>> for Pile<T> {
    fn into(self) -> Vec<T> {
        self.0
    }
}
impl<T: PartialEq> PartialEq for Pile<T> {
    fn eq(&self, Self(other): &Self) -> bool {
        self.0 == *other
    }
}
struct Steps(u8);
impl TryInto<u16> for Steps {
    type Error = String;
    fn try_into(self) -> Result<u16, String> {
        Err(format!("{} steps", self.0))
    }
}

fn main() {
    let text: String = Words(vec!["one".into(), "two".into()]).into();
    let pile: Vec<u8> = Pile(vec![1, 2]).into();
    println!("{text} {pile:?} {}", Pile(vec![3]) == Pile(vec![3]));
    let steps: Result<u16, _> = Steps(4).try_into();
    println!("{steps:?}");
    let sums: Vec<i32> = [1, 2, 3, 4].array_windows().map(|[a, b]| a + b).collect();
    let [first, second] = std::array::from_fn(|i| i + 1);
    let numbers: [u8; _] = [7; 3];
    let four: [u8; 4] = [1; _];
    println!("{sums:?} {first} {second} {} {four:?}", numbers.len());
}
