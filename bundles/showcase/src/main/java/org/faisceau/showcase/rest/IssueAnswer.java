// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import java.time.Instant;
import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.showcase.api.Issue;

/** An issue as JSON; sentAt is empty before a newsletter is sent, mailedAt before it is sent to subscribers. */
record IssueAnswer(String id, String kind, String title, String lead, List<String> picks, String sentAt, List<String> sentTo, String mailedAt, String changedAt, int version) {
    static IssueAnswer of(Issue one) {
        return new IssueAnswer(one.id(), one.content().kind().name(), one.title(), one.content().lead(), one.content().picks().stream().map(Ref::toString).toList(), one.sentAt().map(Instant::toString).orElse(""),
                one.sentTo().stream().sorted().map(Role::name).toList(), one.mailedAt().map(Instant::toString).orElse(""), one.changedAt().toString(), one.version());
    }
}
