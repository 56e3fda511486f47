// SPDX-License-Identifier: Apache-2.0
/** The pages of messages, and how a mail looks. */
@NullMarked
package org.faisceau.messages.console;

import org.jspecify.annotations.NullMarked;
