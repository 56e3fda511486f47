// SPDX-License-Identifier: Apache-2.0
/** A plug-in that says it is more than it may be: pages at addresses of others, and a technique under a word that is taken. */
@NullMarked
package org.acme.intruder;

import org.jspecify.annotations.NullMarked;
