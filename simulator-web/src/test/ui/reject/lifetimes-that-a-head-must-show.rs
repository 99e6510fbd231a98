struct View<'a> {
    text: &'a str,
}

impl View { //~ ERROR E0726
    fn len(&self) -> usize {
        self.text.len()
    }
}

async fn size(view: View) -> usize { //~ ERROR E0726
    view.text.len()
}

struct Holder<T> {
    held: &'static T, //~ ERROR E0310
}

fn main() {
    drop(size(View { text: "a" }));
    println!("{}", Holder { held: &1 }.held);
}
