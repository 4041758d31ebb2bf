import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../src/playground/workspace.ts';

/** A workspace and a real Bolt app that is connected to it. */
export interface Setup {
  workspace: Workspace;
  app: App;
  stop(): Promise<void>;
}

/** Starts a workspace and a Bolt app in Socket Mode; `listen` adds the app's listeners. */
export async function socketSetup(
  listen: (app: App) => void,
  options: WorkspaceOptions = {},
  pingTimeoutMs = 5_000,
): Promise<Setup> {
  const workspace = await startWorkspace({ retryDelaysMs: [5, 10, 15], ...options });
  const receiver = new SocketModeReceiver({
    appToken: workspace.appToken,
    logLevel: LogLevel.ERROR,
    // So long the client takes silence for a busy machine; then, and before every try, it waits this long again.
    clientPingTimeout: pingTimeoutMs,
    installerOptions: { clientOptions: { slackApiUrl: workspace.apiUrl } },
  });
  const app = new App({
    token: workspace.botToken,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: workspace.apiUrl },
  });
  listen(app);
  await app.start();
  await workspace.connected();
  return setup(workspace, app);
}

/** Starts a workspace and a Bolt app that takes signed HTTP requests. */
export async function httpSetup(listen: (app: App) => void, options: WorkspaceOptions = {}): Promise<Setup> {
  const workspace = await startWorkspace({ retryDelaysMs: [5, 10, 15], ...options });
  const app = new App({
    token: workspace.botToken,
    signingSecret: workspace.signingSecret,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: workspace.apiUrl },
  });
  listen(app);
  const server = await app.start(0);
  const address = 'address' in server ? server.address() : null;
  const port = typeof address === 'object' && address ? address.port : 0;
  workspace.connectHttp(`http://127.0.0.1:${port}/slack/events`);
  return setup(workspace, app);
}

function setup(workspace: Workspace, app: App): Setup {
  return {
    workspace,
    app,
    async stop() {
      await app.stop();
      await workspace.stop();
    },
  };
}
