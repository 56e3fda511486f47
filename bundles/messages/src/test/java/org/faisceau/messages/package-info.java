// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.messages;

import org.jspecify.annotations.NullMarked;
