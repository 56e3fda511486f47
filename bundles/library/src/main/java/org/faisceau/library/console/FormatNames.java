// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Formats of meetings by their names: those of the module that keeps them, which may be stopped. */
@Component(service = FormatNames.class)
public final class FormatNames {
    static final String KIND = "format";
    private static final int MOST = 50;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public FormatNames() {}

    /** With kinds: outside the framework nobody sets the reference. */
    FormatNames(List<Kind> kinds) {
        this.kinds = kinds;
    }

    private Optional<Kind> kind() {
        return kinds.stream().filter(one -> one.word().equals(KIND)).findFirst();
    }

    boolean isKept() {
        return kind().isPresent();
    }

    /** Its title; its word where nobody knows it now. */
    String name(Visit visit, String format) {
        return kind().flatMap(kind -> kind.title(visit.actor(), new Ref(KIND, format), visit.locale())).orElse(format);
    }

    /** Those to choose from; none while the module is stopped. */
    List<Option> offered(Visit visit) {
        return kind().map(kind -> kind.pick(visit.actor(), "", MOST).stream().map(ref -> new Option(ref.id(), name(visit, ref.id()))).toList()).orElse(List.of());
    }
}
