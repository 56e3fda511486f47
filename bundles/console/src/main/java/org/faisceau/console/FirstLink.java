// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.faisceau.accounts.api.FirstAdministrator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Prints the one-time link of the first administrator as soon as the address is known. */
@Component(service = FirstLink.class, immediate = true)
public final class FirstLink implements ServiceTrackerCustomizer<Object, Object> {
    /** By name: in an instance without HTTP the package is not there. */
    private static final String RUNTIME = "(objectClass=org.osgi.service.servlet.runtime.HttpServiceRuntime)";

    private final FirstAdministrator first;
    private final Installation installation;
    private final AtomicBoolean printed = new AtomicBoolean();
    private final ServiceTracker<Object, Object> runtimes;

    @Activate
    public FirstLink(BundleContext context, @Reference FirstAdministrator first, @Reference Installation installation) throws InvalidSyntaxException {
        this.first = first;
        this.installation = installation;
        this.runtimes = new ServiceTracker<>(context, context.createFilter(RUNTIME), this);
        if (installation.hasHttp()) runtimes.open(true);
    }

    @Deactivate
    void close() {
        runtimes.close();
    }

    @Override
    public Object addingService(ServiceReference<Object> runtime) {
        print(runtime);
        return runtime;
    }

    @Override
    public void modifiedService(ServiceReference<Object> runtime, Object known) {
        print(runtime);
    }

    @Override
    public void removedService(ServiceReference<Object> runtime, Object known) {
        // The next one tells its address again.
    }

    private void print(ServiceReference<Object> runtime) {
        address(runtime).ifPresent(address -> {
            if (!printed.compareAndSet(false, true)) return;
            first.path().ifPresent(path -> System.out.println("First administrator, opens once: " + address + path));
        });
    }

    private Optional<String> address(ServiceReference<Object> runtime) {
        if (!installation.publicAddress().isEmpty()) return Optional.of(installation.publicAddress());
        var value = runtime.getProperty("osgi.http.endpoint");
        if (value instanceof String one && !one.isEmpty()) return Optional.of(one.replaceAll("/+$", ""));
        if (value instanceof String[] several && several.length > 0) return Optional.of(several[0].replaceAll("/+$", ""));
        return Optional.empty();
    }
}
