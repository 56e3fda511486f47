// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import org.faisceau.gatherings.api.Gathering;

/** A gathering as JSON; hours are those of Paris, begins and ends the same moments in UTC. */
record GatheringAnswer(String id, String reference, String title, String about, String format, String day, String from, String until, String begins, String ends, String place, String theme, String owner,
        int authorities, int companies, int mentors, int facilitators, int others, String state, String reason, String createdAt, String changedAt, int version) {
    static GatheringAnswer of(Gathering one) {
        var content = one.content();
        var people = content.expected();
        return new GatheringAnswer(one.id().word(), one.reference(), one.title(), content.about(), content.format(), content.day().toString(), content.from().toString(), content.until().toString(),
                one.begins().toString(), one.ends().toString(), content.place(), content.theme(), content.owner(), people.authorities(), people.companies(), people.mentors(), people.facilitators(), people.others(),
                one.state().name(), one.reason(), one.createdAt().toString(), one.changedAt().toString(), one.version());
    }
}
