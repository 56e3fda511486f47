// SPDX-License-Identifier: Apache-2.0
package org.acme.greeting;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Component;

/** Greets on every need. */
@Component
public final class GreetingPanel implements Panel {
    @Override
    public String id() {
        return "greeting.panel";
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String title(Visit visit) {
        return "Acme greets";
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return Optional.of(out -> out.writeContent("<p>Hello from a plug-in</p>"));
    }
}
