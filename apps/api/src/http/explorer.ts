import { getDistDirectory, isSandboxFrame, renderAltair, SANDBOX_FRAME_CSP } from "altair-static";
import express, { type Router } from "express";
import { readExamples } from "./examples.js";

/** The page may load and reach nothing but this server. Altair compiles templates and styles itself in the page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'self'",
].join("; ");

/** Altair, an explorer that needs no network, with a tab for each example. */
export function explorer(): Router {
  const page = renderAltair({
    baseURL: "/ide/",
    endpointURL: "/graphql",
    instanceStorageNamespace: "newsgraph",
    initialWindows: readExamples().map(({ name, document }) => ({ initialName: name, initialQuery: document })),
    initialSettings: {
      "alert.disableUpdateNotification": true,
      "banners.disable": true,
      disablePushNotification: true,
    },
    disableAccount: true,
  });
  const router = express.Router();
  router.get("/", (request, response) => {
    // The page's links are relative to the folder.
    if (!request.originalUrl.startsWith("/ide/")) return response.redirect("/ide/");
    return response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY).type("html").send(page);
  });
  router.use(
    express.static(getDistDirectory(), {
      index: false,
      maxAge: "1h",
      setHeaders: (response, path) => {
        const policy = isSandboxFrame(path) ? SANDBOX_FRAME_CSP : CONTENT_SECURITY_POLICY;
        response.setHeader("Content-Security-Policy", policy);
      },
    }),
  );
  return router;
}
