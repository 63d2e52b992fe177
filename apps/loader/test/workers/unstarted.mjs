throw new Error("no such weights");
