import type { ArticleId } from "@newsgraph/core";
import { describe, type LinkChange, link, linkers, type Noun } from "@newsgraph/linking";
import type { Store } from "@newsgraph/store";
import type { StopSignal } from "./stop-signal.js";
