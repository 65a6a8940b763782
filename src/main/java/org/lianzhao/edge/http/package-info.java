/** The HTTP side: endpoint, event streams, WebSocket, filters and headers. */
@NullMarked
package org.lianzhao.edge.http;

import org.jspecify.annotations.NullMarked;
