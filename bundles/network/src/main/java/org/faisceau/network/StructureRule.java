// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.api.WebAddress;
import org.faisceau.network.api.Structure.Content;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.Structures;
import org.faisceau.network.api.Written;

/** What is off in what people write of a structure. Pure. */
final class StructureRule {
    private StructureRule() {}

    static Optional<Written<Structure>> obstacle(Content content, LocalDate today) {
        if (Unseen.is(content.name())) return invalid("name", "form.required");
        if (content.name().length() > Structures.LINE_MAX) return invalid("name", "network.tooLong");
        if (content.bearer().length() > Structures.LINE_MAX) return invalid("bearer", "network.tooLong");
        if (content.place().length() > Structures.LINE_MAX) return invalid("place", "network.tooLong");
        if (content.equipment().length() > Structures.TEXT_MAX) return invalid("equipment", "network.tooLong");
        if (content.neighbours().length() > Structures.TEXT_MAX) return invalid("neighbours", "network.tooLong");
        if (content.programme().length() > Structures.TEXT_MAX) return invalid("programme", "network.tooLong");
        if (!content.site().isEmpty() && WebAddress.of(content.site()).isEmpty()) return invalid("site", "structure.badSite");
        if (Unseen.is(content.source())) return invalid("source", "form.required");
        if (content.source().length() > Structures.LINE_MAX) return invalid("source", "network.tooLong");
        if (content.sourceDay().isEmpty()) return invalid("sourceDay", "form.required");
        return content.sourceDay().get().isAfter(today) ? invalid("sourceDay", "structure.future") : Optional.empty();
    }

    private static Optional<Written<Structure>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }

    /** As it is kept. */
    static Content stripped(Content one) {
        return new Content(one.kind(), one.name().strip(), one.bearer().strip(), one.place().strip(), one.surface(), one.equipment().strip(), one.neighbours().strip(), one.programme().strip(), one.site().strip(),
                one.source().strip(), one.sourceDay());
    }
}
