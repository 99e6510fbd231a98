struct Job {
    name: String,
    turns: u64,
}

enum State {
    Running(Job),
    Done,
}

fn main() {
    let mut state = State::Running(Job { name: "job".to_string(), turns: 7 });
    let State::Running(job) = &state else { return };
    let turns: *const u64 = &job.turns;
    println!("{}", unsafe { *turns });
    let old = std::mem::replace(&mut state, State::Done);
    if let State::Running(job) = &old {
        println!("{} {}", job.name, job.turns);
    }
    println!("{}", unsafe { *turns }); //~ MISUSE undefined-behaviour dangling
}
