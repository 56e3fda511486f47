// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Content;
import org.faisceau.store.api.Writing;

/** A need's fields as texts, for change log, journal and the comparison of versions. */
final class NeedChanges {
    private NeedChanges() {}

    /** By field name, in the order of the form; every field present. */
    static Map<String, String> fields(Content content) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", content.title());
        fields.put("kind", content.kind().name());
        fields.put("objectives", content.description().objectives());
        fields.put("expectedResults", content.description().expectedResults());
        fields.put("functions", content.description().functions());
        fields.put("organisation", content.organisation());
        fields.put("themes", String.join(" ", content.themes()));
        fields.put("cpv", String.join(" ", content.cpv()));
        fields.put("territory", content.territory());
        fields.put("amountLeast", euros(content.amount().least()));
        fields.put("amountMost", euros(content.amount().most()));
        fields.put("publicationOn", Days.write(content.publicationOn()));
        fields.put("startsOn", Days.write(content.startsOn()));
        fields.put("deadline", Days.write(content.deadline()));
        fields.put("confidentiality", content.confidentiality().name());
        fields.put("procedure", content.procedure());
        fields.put("link", content.link());
        return fields;
    }

    static void tell(Writing tx, Ref ref, Content before, Content after) {
        var was = fields(before);
        fields(after).forEach((field, now) -> {
            var then = was.getOrDefault(field, "");
            if (!then.equals(now)) tx.changed(ref, field, then, now);
        });
    }

    private static String euros(Optional<Euros> amount) {
        return amount.map(one -> one.amount().toPlainString()).orElse("");
    }
}
