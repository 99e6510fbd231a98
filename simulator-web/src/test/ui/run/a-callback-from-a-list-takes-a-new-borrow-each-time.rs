struct Editor {
    text: String,
    steps: Vec<Box<dyn Fn(&mut String)>>,
}

impl Editor {
    fn repeat_last(&mut self) {
        if let Some(step) = self.steps.last() {
            step(&mut self.text);
            step(&mut self.text);
        }
    }
}

fn main() {
    let mut editor = Editor { text: String::new(), steps: vec![] };
    editor.steps.push(Box::new(|text| text.push('a')));
    editor.repeat_last();
    println!("{}", editor.text);
}
