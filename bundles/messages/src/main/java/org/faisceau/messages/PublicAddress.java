// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where people reach this instance, for links in mails: as the operator set it, else where the HTTP service listens. */
@Component(service = PublicAddress.class)
public final class PublicAddress {
    private static final String RUNTIME = "org.osgi.service.servlet.runtime.HttpServiceRuntime";
    private final BundleContext context;

    @Activate
    public PublicAddress(BundleContext context) {
        this.context = context;
    }

    /** Without slash at its end; empty in an instance without HTTP. */
    Optional<String> get() {
        var set = context.getProperty("faisceau.settings.public.address");
        if (set != null && !set.isBlank()) return Optional.of(bare(set.strip()));
        return endpoint();
    }

    /** Whether it leads nobody but who sits at this machine. */
    boolean isLocal() {
        return get().filter(it -> it.matches("(?i)https?://(localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?(/.*)?")).isPresent();
    }

    private Optional<String> endpoint() {
        try {
            // All of them: this bundle is not wired to the interface.
            var found = context.getAllServiceReferences(RUNTIME, null);
            if (found == null) return Optional.empty();
            var value = found[0].getProperty("osgi.http.endpoint");
            if (value instanceof String one && !one.isEmpty()) return Optional.of(bare(one));
            return value instanceof String[] several && several.length > 0 ? Optional.of(bare(several[0])) : Optional.empty();
        } catch (InvalidSyntaxException never) {
            throw new IllegalStateException("no filter was given", never);
        }
    }

    private static String bare(String address) {
        return address.replaceAll("/+$", "");
    }
}
