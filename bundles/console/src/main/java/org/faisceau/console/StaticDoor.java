// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Style sheet, scripts, icons and fonts: the shell's own files, nobody else's. */
@Component(service = Door.class)
public final class StaticDoor implements Door {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml", "woff2", "font/woff2");
    private final ErrorPages errors;
    private final Map<String, Optional<StaticFile>> files = new ConcurrentHashMap<>();

    @Activate
    public StaticDoor(@Reference ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean opens(Exchange exchange) {
        return exchange.isUnder("static") || exchange.isAt("favicon.ico");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        // Browsers ask for it of their own accord, whatever a page links to.
        var path = exchange.isAt("favicon.ico") ? "static/favicon.svg" : String.join("/", exchange.segments());
        var file = path.matches("static(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+") ? file(path) : Optional.<StaticFile>empty();
        if (!exchange.isSafe()) errors.show(exchange, 405);
        else if (file.isEmpty()) errors.show(exchange, 404);
        else send(exchange, file.get());
    }

    private static void send(Exchange exchange, StaticFile file) throws IOException {
        exchange.response().setHeader("Cache-Control", "public, max-age=" + (file.type.startsWith("font") ? 31_536_000 : 3600));
        exchange.response().setHeader("ETag", file.tag);
        if (exchange.has(file.tag)) exchange.response().setStatus(304);
        else exchange.send(200, file.type, file.content);
    }

    /** Only what exists is remembered, so that asking for nonsense fills no memory. */
    private Optional<StaticFile> file(String path) throws IOException {
        var known = files.get(path);
        if (known != null) return known;
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        try (var in = StaticDoor.class.getResourceAsStream("/" + path)) {
            if (in == null || type == null) return Optional.empty();
            var content = in.readAllBytes();
            var sum = new CRC32();
            sum.update(content);
            var file = Optional.of(new StaticFile(type, "\"" + Long.toHexString(sum.getValue()) + "\"", content));
            files.put(path, file);
            return file;
        }
    }

    private record StaticFile(String type, String tag, byte[] content) {}
}
