// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.network.api.Publishing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A signed bundle as a file: of one publication by its number, or {@code whole}. */
@Component
public final class BundlePage implements Page {
    private final Publishing publishing;

    @Activate
    public BundlePage(@Reference Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public Address address() {
        return Address.of("network/bundles/{number}").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var number = visit.path("number");
        Optional<String> bundle = number.equals("whole") ? publishing.whole(visit.actor()) : number.matches("\\d{1,9}") ? publishing.bundle(visit.actor(), Integer.parseInt(number)) : Optional.empty();
        return bundle.map(text -> Answer.download("paquet-" + number + ".json", "application/json", out -> out.write(text.getBytes(StandardCharsets.UTF_8)))).orElseGet(Answer::notFound);
    }
}
