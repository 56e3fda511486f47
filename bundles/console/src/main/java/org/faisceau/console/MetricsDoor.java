// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.faisceau.accounts.api.Tokens;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Changes;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures for Prometheus, to administrators and to who holds a token. */
@Component(service = Door.class)
public final class MetricsDoor implements Door {
    private static final String BEARER = "Bearer ";
    private final BundleContext context;
    private final Tokens tokens;
    private final Changes changes;
    private final Counters counters;
    private final ErrorPages errors;

    @Activate
    public MetricsDoor(BundleContext context, @Reference Tokens tokens, @Reference Changes changes, @Reference Counters counters, @Reference ErrorPages errors) {
        this.context = context;
        this.tokens = tokens;
        this.changes = changes;
        this.counters = counters;
        this.errors = errors;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean opens(Exchange exchange) {
        return exchange.isAt("metrics");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        var header = exchange.header("Authorization");
        boolean may = header.startsWith(BEARER) ? tokens.find(header.substring(BEARER.length()).strip()).isPresent() : exchange.actor().is(Role.ADMINISTRATOR);
        if (may) exchange.send(200, "text/plain; version=0.0.4; charset=utf-8", text());
        else errors.show(exchange, 403);
    }

    private String text() {
        var text = new StringBuilder();
        for (int each = 2; each <= 5; each++) line(text, "faisceau_requests_total{class=\"" + each + "xx\"}", counters.answered(each));
        line(text, "faisceau_request_seconds_total", counters.seconds());
        line(text, "faisceau_changes_total", changes.head());
        int active = 0;
        for (var bundle : context.getBundles()) if (bundle.getState() == Bundle.ACTIVE) active++;
        line(text, "faisceau_bundles_active", active);
        line(text, "faisceau_bundles", context.getBundles().length);
        var memory = ManagementFactory.getMemoryMXBean();
        line(text, "jvm_memory_used_bytes{area=\"heap\"}", memory.getHeapMemoryUsage().getUsed());
        line(text, "jvm_memory_used_bytes{area=\"nonheap\"}", memory.getNonHeapMemoryUsage().getUsed());
        line(text, "jvm_threads_current", ManagementFactory.getThreadMXBean().getThreadCount());
        line(text, "process_uptime_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        return text.toString();
    }

    private static void line(StringBuilder text, String name, Number value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
