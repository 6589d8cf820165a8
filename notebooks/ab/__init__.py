"""The statistics of experiments: functions of arrays, each checked against simulation."""
