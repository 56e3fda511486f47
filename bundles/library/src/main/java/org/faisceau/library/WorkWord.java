// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkOrder;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names works for others. */
@Component
public final class WorkWord implements Kind {
    private final Works works;

    @Activate
    public WorkWord(@Reference Works works) {
        this.works = works;
    }

    @Override
    public String word() {
        return Work.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return works.find(actor, ref.id()).map(Work::title);
    }

    @Override
    public String address(Ref ref) {
        return Work.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return works.page(actor, WorkFilter.all().withText(text), WorkOrder.TITLE, "", limit).items().stream().map(Work::ref).toList();
    }
}
