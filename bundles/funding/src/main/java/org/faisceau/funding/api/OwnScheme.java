// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.funding.api.Scheme.Confidence;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;

/** A scheme that a Living-Lab wrote itself, in its own words. {@code live ⇄ binned → gone}. */
public record OwnScheme(String id, Content content, String createdBy, Instant createdAt, Instant changedAt, int version) {
    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(Scheme.KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return "/funding/schemes/" + id;
    }

    /**
     * What people write of it; every text may be empty but title, bearer and source.
     *
     * @param replaces identifier of one that ships, which the list then leaves out; empty for none
     * @param how how one applies
     * @param link where one applies, http or https; empty where the source gives none
     * @param grant the most of a grant; empty where the source gives none
     * @param advance the most of a repayable advance; empty where the source gives none
     * @param from first day it is valid; empty where the source says none
     * @param until last day it is valid, not before the first; empty where the source says none
     * @param sourceDay the day of the source, not later than today
     * @param questions at most {@link OwnSchemes#QUESTIONS_MOST}
     */
    public record Content(String replaces, String title, String bearer, String who, String why, String how, String link, Optional<Euros> grant, Optional<Euros> advance, Optional<LocalDate> from, Optional<LocalDate> until, String source,
            LocalDate sourceDay, Confidence confidence, String remark, List<Question> questions) {
        public Content {
            questions = List.copyOf(questions);
        }
    }

    /**
     * What is asked of a project; yes speaks for it.
     *
     * @param against what a no means by the source; empty where the source does not say
     */
    public record Question(String text, String against) {}
}
