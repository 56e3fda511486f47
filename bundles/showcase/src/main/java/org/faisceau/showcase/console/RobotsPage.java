// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.nio.charset.StandardCharsets;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Component;

/** What search engines may read: public pages alone (RFC 9309). */
@Component
public final class RobotsPage implements Page {
    private static final String TEXT = "User-agent: *\nAllow: /public/\nAllow: /static/\nAllow: /feed.atom\nAllow: /sitemap.xml\nDisallow: /\n";

    @Override
    public Address address() {
        return Address.of("robots.txt").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        var map = visit.origin().isEmpty() ? "" : "Sitemap: " + visit.origin() + "/sitemap.xml\n";
        return Answer.download("robots.txt", "text/plain; charset=utf-8", out -> out.write((TEXT + map).getBytes(StandardCharsets.UTF_8)));
    }
}
