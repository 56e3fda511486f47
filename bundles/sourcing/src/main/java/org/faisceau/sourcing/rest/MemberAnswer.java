// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import org.faisceau.sourcing.api.Member;

/** A company of the panel as JSON. */
record MemberAnswer(String company, String origin, String note, String helped, boolean in) {
    static MemberAnswer of(Member one) {
        return new MemberAnswer(one.company(), one.origin().name(), one.note(), one.helped(), one.isIn());
    }
}
