// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Commands of {@code bin/faisceau} for this running instance: from this machine, with the secret of this start. */
@Component(service = Door.class)
public final class ControlDoor implements Door {
    private static final int LONGEST = 64 * 1024;
    private final Installation installation;

    /** Named by its function and a property, because the launcher outside the framework's class loaders asks for it, too. */
    @Reference(
            service = ToIntFunction.class,
            target = "(faisceau.commands=true)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC)
    private volatile Optional<ToIntFunction<Object[]>> commands = Optional.empty();

    @Activate
    public ControlDoor(@Reference Installation installation) {
        this.installation = installation;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean opens(Exchange exchange) {
        return exchange.isUnder("control");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        var dispatcher = commands;
        if (!isAllowed(exchange)) exchange.send(404, "text/plain; charset=utf-8", "");
        else if (dispatcher.isEmpty()) exchange.send(503, "text/plain; charset=utf-8", "No bundle answers commands.\n");
        else run(exchange, dispatcher.get());
    }

    private boolean isAllowed(Exchange exchange) throws IOException {
        var secret = installation.controlSecret().getBytes(StandardCharsets.UTF_8);
        var given = exchange.header("X-Faisceau-Control").getBytes(StandardCharsets.UTF_8);
        return exchange.method().equals("POST") && secret.length > 0 && MessageDigest.isEqual(secret, given)
                && InetAddress.getByName(exchange.request().getRemoteAddr()).isLoopbackAddress();
    }

    private static void run(Exchange exchange, ToIntFunction<Object[]> dispatcher) throws IOException {
        var body = new String(exchange.request().getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = dispatcher.applyAsInt(new Object[] {words(body), stream(out), stream(err)});
        var reply = new Reply(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        exchange.send(200, "application/json", new Gson().toJson(reply));
    }

    private static List<String> words(String body) {
        try {
            var asked = new Gson().fromJson(body, Question.class);
            return asked == null || asked.words == null ? List.of() : List.copyOf(asked.words);
        } catch (JsonSyntaxException broken) {
            throw new Unreadable("the command is no JSON", broken);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private record Question(@Nullable List<String> words) {}

    private record Reply(int code, String out, String err) {}
}
