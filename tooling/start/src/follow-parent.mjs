// Loaded into the server by start.mjs: when the starting process is gone, stop as on SIGTERM.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
