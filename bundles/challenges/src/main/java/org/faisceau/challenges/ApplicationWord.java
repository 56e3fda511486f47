// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.ApplicationOrder;
import org.faisceau.challenges.api.Applications;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names applications for others. */
@Component
public final class ApplicationWord implements Kind {
    private final Applications applications;

    @Activate
    public ApplicationWord(@Reference Applications applications) {
        this.applications = applications;
    }

    @Override
    public String word() {
        return Application.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return applications.find(Applicant.of(actor), ref.id()).map(Application::title);
    }

    @Override
    public String address(Ref ref) {
        return Application.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return applications.page(actor, new ApplicationFilter("", text, Set.of()), ApplicationOrder.APPLICANT, "", limit).items().stream().map(Application::ref).toList();
    }
}
