// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.rest;

import org.faisceau.clusters.api.Member;

/**
 * A member as programs read it.
 *
 * @param sector code of a theme; empty for none
 * @param until last year; 0 while it is one
 */
record MemberAnswer(String id, String organisation, String sector, int from, int until) {
    static MemberAnswer of(Member one) {
        return new MemberAnswer(one.id(), one.content().organisation(), one.content().sector(), one.content().from(), one.content().until().orElse(0));
    }
}
