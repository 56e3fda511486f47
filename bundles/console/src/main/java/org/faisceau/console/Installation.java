// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the launcher told the framework about this installation. */
@Component(service = Installation.class)
public final class Installation {
    private final BundleContext context;

    @Activate
    public Installation(BundleContext context) {
        this.context = context;
    }

    /** True where the demonstration territory is loaded. */
    public boolean isDemonstration() {
        return "true".equals(property("faisceau.demo"));
    }

    public String version() {
        return property("faisceau.version");
    }

    /** Where people reach it from outside, such as {@code https://faisceau.example}; empty where only the request knows. */
    public String publicAddress() {
        return property("faisceau.settings.public.address").replaceAll("/+$", "");
    }

    /** True where people come over TLS: cookies are then bound to it. */
    public boolean isSecure() {
        return publicAddress().startsWith("https://");
    }

    /** Addresses of the proxies in front, comma between; empty where people come straight. */
    String proxies() {
        return property("faisceau.settings.proxies");
    }

    /** False in an instance started for one command. */
    boolean hasHttp() {
        return !"false".equals(property("faisceau.http"));
    }

    String controlSecret() {
        return property("faisceau.control.secret");
    }

    private String property(String name) {
        var value = context.getProperty(name);
        return value == null ? "" : value;
    }
}
