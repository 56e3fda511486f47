// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.rest;

import java.util.List;
import org.faisceau.kernel.api.Days;
import org.faisceau.library.api.Step;
import org.faisceau.library.api.Work;

/** A work as JSON; step is empty for every step, readers for everybody. */
record WorkAnswer(String id, String kind, String title, String summary, String body, String theme, String step, List<String> readers, String language, String link, String source, String reviewOn,
        boolean shared, String createdAt, String changedAt, int version) {
    static WorkAnswer of(Work one) {
        var content = one.content();
        return new WorkAnswer(one.id(), content.kind().name(), content.title(), content.summary(), content.body(), content.theme(), content.step().map(Step::name).orElse(""),
                content.readers().stream().sorted().map(Enum::name).toList(), content.language(), content.link(), content.source(), Days.write(content.reviewOn()), content.isShared(), one.createdAt().toString(),
                one.changedAt().toString(), one.version());
    }
}
