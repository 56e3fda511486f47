// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** {@code asked → accepted | declined}; who said the one may say the other later. */
public enum MentorState {
    ASKED,
    ACCEPTED,
    DECLINED
}
