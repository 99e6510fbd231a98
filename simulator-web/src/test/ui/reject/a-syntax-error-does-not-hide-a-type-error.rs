#[derive(Debug, 1)] //~ ERROR E0777
struct Job {
    id: u32,
    name: *u8, //~ ERROR
}

#[derive(Debuf)] //~ ERROR
enum Command {
    Move(char, 1), //~ ERROR
    Stop,
}

struct Broken {
    first: u8,
    2, //~ ERROR
    third: u8,
}

fn two(first: u32, 1) -> u32 { //~ ERROR
    first
}

fn missing(job: &Job) -> u32 {
    let id = job.id //~ ERROR
    id.len() //~ ERROR E0599
}

fn main() {
    let job = Job { id: 1, name: 2 }; //~ ERROR E0308
    let moved = Command::Move('x'); //~ ERROR E0061
    println!("{:?} {}", job, two(1)); //~ ERROR E0061
    let broken = Broken { first: 1, third: 2 };
    println!("{}", broken.third);
    missing(&job);
}
