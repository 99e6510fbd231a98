// Of what a trait's function returns, auto traits are known where the impl is.

trait Job {
    async fn run(&mut self) -> u32;
    fn rest(&self) -> impl Sized;
    fn sent(&self) -> impl Future<Output = u32> + Send;
}

fn needs_send(_: impl Send) {}
fn needs_unpin(_: impl Unpin) {}

async fn inner<J: Job>(mut job: J) -> u32 {
    job.run().await
}

async fn good<J: Job + Sync>(job: &J) -> u32 {
    job.sent().await
}

fn start<J: Job + Send + Sync + 'static>(mut job: J) {
    needs_send(job.run()); //~ ERROR E0277
    needs_send(job.rest()); //~ ERROR E0277
    needs_unpin(job.run()); //~ ERROR E0277
    needs_send(job.sent());
    needs_send(good(&job));
    needs_send(inner(job)); //~ ERROR
}

fn moved<J: Job + Send + 'static>(mut job: J) {
    let task = async move {
        job.run().await + 1
    };
    needs_send(task); //~ ERROR
}

struct One(u32);

impl Job for One {
    async fn run(&mut self) -> u32 {
        self.0
    }
    fn rest(&self) -> impl Sized {
        "rest"
    }
    async fn sent(&self) -> u32 {
        self.0
    }
}

fn main() {
    needs_send(One(1).run());
    needs_send(One(1).rest());
    needs_send(inner(One(1)));
    start(One(1));
    moved(One(2));
}
